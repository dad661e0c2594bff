import fc from 'fast-check';
import { markedSegments } from '../../../static/src/parts/marked-segments';

test('a text is cut where marks begin and end; where two meet, the open one shows', () => {
  const marks = [
    { start: 0, end: 8, open: false },
    { start: 5, end: 12, open: true },
  ];
  expect(markedSegments('Hire two agents', marks)).toEqual([
    { start: 0, text: 'Hire ', look: 'marked' },
    { start: 5, text: 'two', look: 'open' },
    { start: 8, text: ' age', look: 'open' },
    { start: 12, text: 'nts', look: 'plain' },
  ]);
});

test('whatever is marked, nothing of the text is lost or added', () => {
  const mark = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }), open: fc.boolean() });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      expect(markedSegments(text, marks).map((one) => one.text).join('')).toBe(text);
    }),
  );
});
