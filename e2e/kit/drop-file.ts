import type { Locator } from '@playwright/test';

/** Drops a file on an element as a person does from a folder. */
export async function dropFile(target: Locator, name: string, bytes: Buffer): Promise<void> {
  await target.evaluate(
    (element, { name, base64 }) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, base64: bytes.toString('base64') },
  );
}
