import { defineConfig } from 'vitest/config';

// Half past six ahead of UTC: a day that is read in local time shows as a wrong day.
process.env.TZ = 'Asia/Yangon';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: 2,
  },
});
