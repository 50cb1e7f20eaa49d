/** Lint: the recommended rules, and the arrows between the folders, which point down only. */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Forbids imports that match, in the files of a folder, and says why. */
const arrow = (folder, patterns, message) => ({
  files: [`${folder}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

export default tseslint.config(
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { ignores: ['dist/**', 'out/**', 'node_modules/**', '.vscode-test/**', '.cache/**', 'training/**', 'coverage/**', '.*.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-control-regex': 'off', // texts hold control characters, and the engine looks for them
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: Object.fromEntries(['console', 'process', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'URL', 'Buffer', 'performance', 'document', 'NodeFilter', 'window', 'getComputedStyle', 'AbortSignal', 'TextDecoder', 'TextEncoder', 'structuredClone'].map((name) => [name, 'readonly'])) } },
  arrow('src/engine', '^(vscode|node:|fs|path)|(extension|server|language-service|formats|cli|runtime|audit|corrections|quote-sheet)/', 'The engine is pure: it imports nothing outside src/engine.'),
  arrow('src/corrections', '^(vscode$|node:|fs|path)|\\.\\./(extension|server|language-service|cli|runtime|formats/(?!code-points|iri))', 'Corrections are pure: they know the engine, how a format counts, and nothing else.'),
  arrow('src/language-service', '^(vscode$|node:)|\\.\\./(extension|server|cli|runtime)/', 'The language service knows no editor and no server.'),
  arrow('src/server', '^vscode$|\\.\\./(extension|cli)/', 'The server knows nothing of its clients.'),
  arrow('src/formats', '^vscode$|\\.\\./(extension|server|cli|language-service|runtime)/', 'A format knows the engine’s annotation and nothing else.'),
  arrow('src/cli', '^vscode$|\\.\\./extension/', 'The command line runs without an editor.'),
  arrow('src/extension', '^(?!.*/annotation$).*/engine/|/cli/', 'The extension knows no linguistics: of the engine it imports the annotation’s types alone.'),
);
