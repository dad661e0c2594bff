import { invoke } from '@forge/bridge';
import type { AdminApi, UserApi } from '../../../src/contract/api';
import type { Answer, Failure } from '../../../src/contract/errors';

/** A call that gave no result; `failure` says what happened, what is safe and what to do. */
export class CallFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = 'CallFailed';
  }
}

type Payload<Door, Name extends keyof Door> = (Door[Name] extends (payload: infer P) => unknown ? P : never) & InvokePayload;
type Value<Door, Name extends keyof Door> = Door[Name] extends (payload: never) => Answer<infer V> ? V : never;

/** Asks the user door. Rejects with CallFailed. */
export const call = <Name extends keyof UserApi>(
  name: Name,
  payload: Payload<UserApi, Name>,
): Promise<Value<UserApi, Name>> => ask<Value<UserApi, Name>>(name, payload);

/** Asks the admin door, which only the settings page reaches. Rejects with CallFailed. */
export const callAsAdmin = <Name extends keyof AdminApi>(
  name: Name,
  payload: Payload<AdminApi, Name>,
): Promise<Value<AdminApi, Name>> => ask<Value<AdminApi, Name>>(name, payload);

async function ask<V>(name: string, payload: InvokePayload): Promise<V> {
  const answer = await invoke<InvokePayload, Answer<V>>(name, payload).catch(() => silent);
  if (!('ok' in answer)) throw new CallFailed(silent.error);
  if (answer.ok) return answer.value;
  throw new CallFailed(answer.error);
}

type InvokePayload = Record<string, unknown>;

const silent: { ok: false; error: Failure } = {
  ok: false,
  error: {
    code: 'UPSTREAM',
    message: 'Jira answered late.',
    hint: 'Nothing was lost. Try again in a minute.',
  },
};
