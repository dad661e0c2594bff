/** Counts what one storage call reads and writes: operations, and bytes of the values' JSON. */
export class StorageCost {
  reads = 0;
  writes = 0;
  bytesRead = 0;
  bytesWritten = 0;

  /** One value read; an absent one is charged as 1 KB (price list of 2026-08: "empty read"). */
  read(json: string | undefined): void {
    this.reads += 1;
    this.bytesRead += json === undefined ? 1024 : Buffer.byteLength(json);
  }

  /** One value written or deleted. */
  write(json: string): void {
    this.writes += 1;
    this.bytesWritten += Buffer.byteLength(json);
  }
}
