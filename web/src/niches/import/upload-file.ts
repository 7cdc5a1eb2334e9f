/** How sending a file ended. */
export type UploadOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly status: number };

/**
 * Sends a file's bytes, untouched, to where an upload was opened, and tells how far it has come.
 *
 * @param onProgress called with a share of 1; `XMLHttpRequest` is used because `fetch` cannot tell.
 */
export function uploadFile(
  target: { readonly url: string; readonly method: string },
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(target.method, target.url);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () =>
      resolve(request.status < 300 ? { kind: 'sent' } : { kind: 'failed', status: request.status });
    request.onerror = () => resolve({ kind: 'failed', status: 0 });
    request.onabort = () => resolve({ kind: 'cancelled' });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
