import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/**
 * The text of a file in pieces, unpacked when its first bytes say gzip (the name does not matter). A file that breaks
 * off throws after the last readable piece.
 */
export async function* fileText(file: string): AsyncGenerator<string> {
  const packed = await isGzip(file);
  const bytes = createReadStream(file);
  const plain = packed ? bytes.pipe(createGunzip()) : bytes;
  if (plain !== bytes) bytes.on('error', (error) => plain.destroy(error));
  const decoder = new TextDecoder();
  for await (const piece of plain) {
    if (piece instanceof Uint8Array) yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
