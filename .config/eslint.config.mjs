import { join } from 'node:path';
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { zones } from './layers.mjs';

const noComparedLocale = {
  selector: 'BinaryExpression[operator=/^[!=]==$/] > Literal[value=/^(zh|en)$/]',
  message: 'What differs by language belongs to src/words, or follows from src/model/locales.ts.',
};

// To a browser that has none it is a syntax error: the whole script is lost.
const noLookbehind = {
  selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
  message: 'iOS before 16.4 knows no lookbehind. Match what precedes, too, and look at the match.',
};

export default defineConfig(
  globalIgnores(['dist', '.astro', 'content']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      // The type checker knows better what is defined, in .mjs too.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // An environment variable that is set to nothing is not set: '' || 'default'.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // TypeScript wants brackets for names that an index signature gives (process.env['CI']).
      '@typescript-eslint/dot-notation': 'off',
      // A character is a code point here: that is how the length of a Chinese text is counted.
      '@typescript-eslint/no-misused-spread': 'off',
      // Where an index is known to be inside a list, `as` says so; a `!` is too easily overlooked.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Line numbers and counts in messages are the daily bread of this project.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Imports run one way: between folders by the list of layers, between files without a circle.
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro', '.mjs'] })],
      'import-x/extensions': ['.ts', '.astro', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: join(import.meta.dirname, '..'), zones }],
      'import-x/no-cycle': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', noComparedLocale] },
  },
  {
    files: ['src/client/**', 'src/search/**', 'src/text/**', 'src/charts/**'],
    rules: { 'no-restricted-syntax': ['error', noComparedLocale, noLookbehind] },
  },
  {
    // What runs in a browser must not carry all words of all languages.
    files: ['src/client/**', 'src/charts/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/words/words.ts', '**/words/*/*'],
              allowTypeImports: true,
              message: 'Let the page hand the words to the script, or use src/words/chart-words.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    // The type-aware rules cannot see the types of .astro files and take everything in them for `any`;
    // `astro check` does that job. Files in public/ are served as they are and stand in no TypeScript project.
    files: ['**/*.astro', '**/*.astro/*.ts', 'public/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
