import { parseOptions, UsageError } from '../../../sandbox/options';

describe('the sandbox’s command line', () => {
  test('without options it is the sample company on port 2990', () => {
    expect(parseOptions([])).toEqual({ port: 2990, empty: false, imports: [], seed: 1 });
  });

  test('an import takes the place of the sample', () => {
    expect(parseOptions(['--import', 'a.json', '--import', 'b.json', '--data', 'kept'])).toEqual({
      port: 2990,
      data: 'kept',
      empty: true,
      imports: ['a.json', 'b.json'],
      seed: 1,
    });
  });

  test('help wins over the rest', () => {
    expect(parseOptions(['--help', '--empty'])).toBe('help');
  });

  test.each([
    [['--speed', '9'], /--speed/],
    [['--port', 'x'], /--port.*"x"/],
    [['--port', '65535'], /65534/],
    [['--seed'], /--seed/],
    [['stray'], /stray/],
  ])('%j is refused by name', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
  });
});
