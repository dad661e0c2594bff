// jsdom lays nothing out, so there is nothing to scroll. Some of these tests run without it.
if (typeof Element !== 'undefined') Element.prototype.scrollIntoView = () => undefined;

export {};
