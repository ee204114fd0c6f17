import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Component tests (`*.test.tsx`) have a document; all others run in plain Node. Playwright's journeys are not vitest's. */
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['**/node_modules/**', 'tests/e2e/**'],
        },
      },
    ],
    passWithNoTests: false,
    testTimeout: 90_000,
    // The slides read their colours from this file; of all others nothing is needed.
    css: { include: /tokens\.css/ },
  },
});
