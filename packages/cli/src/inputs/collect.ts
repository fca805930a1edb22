/** The first bytes of a stream, and whether there was more. The rest is not read. */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<{ bytes: Uint8Array; truncated: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes.subarray(0, limit - size));
    size += bytes.length;
    if (size > limit) break;
  }
  return { bytes: Buffer.concat(chunks), truncated: size > limit };
}
