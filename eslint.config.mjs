/** Lint: as strict as the compiler allows, and who may import whom (build/zones.mjs). */
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { FOLDER_ZONES, PACKAGE_RULES } from './build/zones.mjs';

const LETTERS = String.raw`/\p{L}/u`;
const READ_OR_HEARD =
  'aria-(?:label|description|placeholder|roledescription|valuetext)|alt|title|label|placeholder|description|text|helperText|legend';

/** Where a component would say something by itself: in an element, or in an attribute that people read or hear. */
const SENTENCES = [
  `JSXText[value=${LETTERS}]`,
  `JSXAttribute[name.name=/^(?:${READ_OR_HEARD})$/] > Literal[value=${LETTERS}]`,
  ...[
    ':matches(JSXElement, JSXFragment) > JSXExpressionContainer',
    `JSXAttribute[name.name=/^(?:${READ_OR_HEARD})$/] > JSXExpressionContainer`,
  ].flatMap((place) => [
    `${place} > Literal[value=${LETTERS}]`,
    `${place} > TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`,
    `${place} > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${LETTERS}]`,
  ]),
];

const TESTS = ['**/*.test.{ts,tsx}', 'tests/**'];

export default defineConfig(
  { ignores: ['**/dist/', 'coverage/', '.cache/', '.sandbox/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  {
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A void call as an arrow's whole body is the usual shape of an event handler.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'import-x/no-restricted-paths': ['error', { zones: FOLDER_ZONES }],
      'import-x/no-cycle': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'max-lines': ['error', { max: 200 }],
      complexity: ['error', { max: 12, variant: 'modified' }],
      'max-depth': ['error', 3],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  ...PACKAGE_RULES,
  {
    // Every sentence has a code, so that every language says it.
    files: ['src/pages/**/*.tsx', 'static/admin/src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...SENTENCES.map((selector) => ({
          selector,
          message: 'Sentences live in src/view/words, where every language says them.',
        })),
      ],
    },
  },
  {
    // What speaks to a terminal; the app itself has one logger.
    files: ['build/**', 'docs/**', 'sandbox/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: [...TESTS, '**/*.table.ts', '**/*-words.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Tests look at the whole from outside.
    files: TESTS,
    rules: {
      'import-x/no-restricted-paths': 'off',
      'no-restricted-imports': 'off',
      complexity: 'off',
      // Matchers such as expect.any() are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
