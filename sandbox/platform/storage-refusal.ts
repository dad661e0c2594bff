/**
 * A refusal by storage as the wire tells it: HTTP status, code, message.
 *
 * Most codes are those of the documents' error tables. Where these are silent, the source is one third party's published
 * report of a live site, on which 24 cases were tried twice through the platform's own client in October 2026: 409
 * KEY_CONFLICT (tried on a plain key), 400 for CONDITIONAL_CHECK_FAILED and KEY_DUPLICATION_ERROR, 422
 * UNPROCESSABLE_ENTITY for too many operations, TOO_MANY_BATCH_ENTITIES, 404 SCHEMA_NOT_FOUND, INCORRECT_PROPERTY_TYPE,
 * INVALID_TTL, and KEY_NOT_FOUND within a batch. One report is no promise: an app should not tell cases apart by them.
 */
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

/** The code the client turns into `undefined`, seen on a live site too; the public error tables say NOT_FOUND instead. */
export function keyNotFound(): StorageRefusal {
  return new StorageRefusal(404, 'KEY_NOT_FOUND', 'Provided key does not exist');
}

/** A request whose shape is wrong. No code is documented for it; INVALID_REQUEST is our word. */
export function invalidRequest(message: string): StorageRefusal {
  return new StorageRefusal(400, 'INVALID_REQUEST', message);
}
