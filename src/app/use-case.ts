import type { PayloadOf, ResultOf } from '../contract/call';
import type { Context } from './context';

/** What happens behind one call of the contract. The caller is authorized before it starts. */
export type UseCase<C> = (payload: PayloadOf<C>, context: Context) => Promise<ResultOf<C>>;
