import { load } from 'cheerio/slim';

/** The page of a surface as the platform serves it: the bridge is the first script in its head. Throws without an html element. */
export function framePage(html: string, bridge: { src: string; siteUrl: string }): string {
  if (!/<html[\s>]/i.test(html)) throw new Error('Malformed HTML: the platform refuses a page without an html element.');
  const page = load(html, { xml: { xmlMode: false, decodeEntities: false } });
  if (page('head').length === 0) page('html').prepend('<head></head>');
  page('head').prepend(`<script src="${bridge.src}" data-site="${bridge.siteUrl}"></script>`);
  return page.html();
}
