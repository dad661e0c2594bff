import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import ts from 'typescript';

/** What a browser has to load before a page of the app can run. */
export interface FirstLoad {
  /** Scripts the page names and whatever they import statically; what is imported on demand is not among them. */
  scripts: string[];
  /** Bytes of those scripts, each gzipped by itself as a server would send it. */
  scriptBytes: number;
  /** Bytes of the style sheets the page names, gzipped. */
  styleBytes: number;
}

/** Reads a built page and follows its module scripts. Throws when a file that it names is not there. */
export function firstLoad(page: string): FirstLoad {
  const document = load(readFileSync(page, 'utf8'));
  const named = (selector: string, attribute: string) =>
    document(selector).toArray().flatMap((element) => document(element).attr(attribute) ?? []).map((address) => join(dirname(page), address));
  const scripts = follow(named('script[type=module][src]', 'src'));
  return {
    scripts,
    scriptBytes: gzipped(scripts),
    styleBytes: gzipped(named('link[rel=stylesheet][href]', 'href')),
  };
}

function follow(entries: string[]): string[] {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...staticImports(file));
  }
  return [...found];
}

function staticImports(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .flatMap(({ moduleSpecifier }) => (moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : []))
    .map((address) => join(dirname(file), address));
}

function gzipped(files: string[]): number {
  return files.reduce((bytes, file) => bytes + gzipSync(readFileSync(file)).length, 0);
}
