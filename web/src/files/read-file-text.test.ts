import { readFileText } from './read-file-text';

describe('readFileText', () => {
  it('reads UTF-8, with and without a byte order mark', async () => {
    expect(await readFileText(new Blob(['a,ü\n1,2']))).toBe('a,ü\n1,2');
    expect(await readFileText(new Blob(['\ufeffa,b']))).toBe('a,b');
  });

  it('reads UTF-16 as spreadsheets write it', async () => {
    const text = '\ufeffpreis\tü';
    const little = new Uint8Array(new Uint16Array([...text].map((character) => character.charCodeAt(0))).buffer);
    expect(await readFileText(new Blob([little]))).toBe('preis\tü');
    const big = little.slice();
    for (let index = 0; index < big.length; index += 2)
      [big[index], big[index + 1]] = [little[index + 1] ?? 0, little[index] ?? 0];
    expect(await readFileText(new Blob([big]))).toBe('preis\tü');
  });
});
