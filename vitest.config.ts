import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of GraphQL in one process refuse each other's schemas; vitest would load both.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['tests/**/*.spec.ts'], reporters: ['default'] },
});
