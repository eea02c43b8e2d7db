import { join } from 'node:path';
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

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
    // The type-aware rules cannot see the types of .astro files and take everything in them for `any`;
    // `astro check` does that job. Files in public/ are served as they are and stand in no TypeScript project.
    files: ['**/*.astro', '**/*.astro/*.ts', 'public/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
