/**
 * Whether the focus went to a button. A fault that is said at that moment would move the button away from under the
 * pointer, and the press would be lost; the button says itself what is wrong.
 */
export const isButton = (target: EventTarget | null): boolean => target instanceof HTMLButtonElement;
