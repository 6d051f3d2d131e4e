import { defineConfig } from 'vitest/config';

// Half past six ahead of UTC: a day that is read in local time shows as a wrong day.
process.env.TZ = 'Asia/Yangon';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test measures time; some derive the whole lattice, which a busy machine takes a while for.
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
