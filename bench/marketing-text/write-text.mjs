const TOPICS = ['loose tea', 'iron teapots', 'garden herbs', 'small cups', 'wooden boxes', 'winter blends'];
const OPENINGS = ['However,', 'For example,', 'In the morning', 'As a result,', 'Every week', 'Without much effort'];
const SUBJECTS = [
  'the owner',
  'a careful reader',
  'our newsletter',
  'the supplier',
  'an experienced customer',
  'nobody',
];
const ENDINGS = [
  'compares prices, temperatures and opening times before anything is ordered.',
  'was surprised by the unusually delicate aroma of the second infusion!',
  'recommends **green tea** and, where it is available, [the longer guide](/guides/green-tea).',
  'keeps a list of suppliers in order to answer questions at 9 a.m. on Mondays.',
  'measured 2.5 grams, waited for three minutes, and wrote the result down; it was published later.',
];

/** Markdown of about so many words, with headings, lists, links, images and code; the same for the same number. */
export function writeText(words) {
  const parts = ['# Green tea at home'];
  let written = 4;
  for (let index = 0; written < words; index += 1) {
    if (index % 12 === 0) parts.push(`## About ${pick(TOPICS, index / 12)}`);
    if (index % 20 === 7) parts.push('- one thing\n- another thing\n\n![A cup](/img/cup.jpg)');
    if (index % 40 === 11) parts.push('```\nconst hidden = true;\n```');
    const sentence = `${pick(OPENINGS, index)} ${pick(SUBJECTS, index * 5 + 1)} of ${pick(TOPICS, index * 7)} ${pick(ENDINGS, index * 3)}`;
    written += sentence.split(' ').length;
    if (index % 4 === 0) parts.push(sentence);
    else parts[parts.length - 1] += ` ${sentence}`;
  }
  return parts.join('\n\n');
}

function pick(list, index) {
  return list[Math.floor(index) % list.length];
}
