import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  os?: string[];
  cpu?: string[];
}

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** What brings a binary per platform, by the start of the package's name. */
const NATIVE = [
  '@biomejs/cli-',
  '@esbuild/',
  '@rolldown/binding-',
  'lightningcss-',
  '@typescript/',
];
const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64'] as const;

describe('package-lock.json', () => {
  test('records no download addresses', () => {
    expect(text).not.toMatch(/"resolved":\s*"https?:/);
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('pins every package by version and checksum', () => {
    expect(locked.length).toBeGreaterThan(50);
    for (const [path, { version, integrity }] of locked) {
      expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  test.each(NATIVE.flatMap((prefix) => PLATFORMS.map((platform) => [prefix, platform] as const)))(
    '%s* has a binary for %s',
    (prefix, platform) => {
      const [os = '', cpu = ''] = platform.split('-');
      const found = locked.filter(
        ([path, entry]) =>
          path.includes(`node_modules/${prefix}`) &&
          entry.os?.includes(os) &&
          entry.cpu?.includes(cpu),
      );
      expect(found.map(([path]) => path)).not.toEqual([]);
    },
  );
});
