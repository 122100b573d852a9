import { saidBy } from '../../tests/view/said';
import { LANGUAGES } from '../view/words/language';
import { spokenFor } from './spoken';

test.each([
  { args: ['--language', 'en'], environment: 'de_DE.UTF-8', locale: 'en' },
  { args: ['--loud', '--language=en'], environment: undefined, locale: 'en' },
  { args: [], environment: 'en_GB.UTF-8', locale: 'en-GB' },
  { args: ['--language'], environment: 'C', locale: 'en' },
])('$args under $environment is answered in $locale', ({ args, environment, locale }) => {
  const spoken = spokenFor(args, environment);
  expect(spoken.locale).toBe(locale);
  expect(spoken.terminal.predict.about).not.toBe('');
});

test.each(LANGUAGES)('nothing is said with a hole in it: %s', (language) => {
  const { terminal } = spokenFor(['--language', language], undefined);
  const broken = { name: 'Quiet', address: 'jo@acme.com', outcomes: 'error', steps: 'T3' };
  const said = saidBy(terminal, 'terminal', [
    { path: /\.(?:broken|mayBeBroken)$/, with: [[broken], [{ ...broken, project: 'HELP' }]] },
  ]);
  const holes = said.filter(([, text]) => /undefined|NaN|\[object|null|[{}]|^\s*$/.test(text));
  expect(holes).toEqual([]);
  expect(said.length).toBeGreaterThan(60);
});
