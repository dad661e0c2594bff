/** A refusal by storage as the wire tells it: HTTP status, code, message. */
export class StorageRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'StorageRefusal';
  }
}

/** The code the client turns into `undefined`; the public error tables say NOT_FOUND instead. */
export function keyNotFound(): StorageRefusal {
  return new StorageRefusal(404, 'KEY_NOT_FOUND', 'Provided key does not exist');
}

/** A request whose shape is wrong. No code is documented for it; INVALID_REQUEST is our word. */
export function invalidRequest(message: string): StorageRefusal {
  return new StorageRefusal(400, 'INVALID_REQUEST', message);
}
