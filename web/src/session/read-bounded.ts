/** No form of ours is near this. */
export const MAX_BODY_BYTES = 1_000_000;
/** Room for the largest table that an operation may carry; as much as the router takes. */
export const MAX_OPERATION_BYTES = 12_000_000;

/**
 * Reads a request's body as text; null as soon as it is larger than allowed, without keeping what came until then. What a header announces is
 * not believed: the bytes are counted as they arrive.
 */
export async function readBounded(request: Pick<Request, 'body'>, maxBytes = MAX_BODY_BYTES): Promise<string | null> {
  if (!request.body) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
