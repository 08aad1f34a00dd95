import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/compile-rules.ts',
    // Scenarios start the built program, and the machine may be busy.
    testTimeout: 30_000,
  },
});
