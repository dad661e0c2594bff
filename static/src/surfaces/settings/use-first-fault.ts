import { useEffect, type RefObject } from 'react';
import { focusFirstFault } from './focus-first-fault';

/** After a refusal the focus goes to the first field that has to change. */
export function useFirstFault(form: RefObject<HTMLElement>, refusals: number): void {
  useEffect(() => {
    if (refusals > 0) focusFirstFault(form.current);
  }, [form, refusals]);
}
