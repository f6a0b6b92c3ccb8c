import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from './analyze/jobs.ts';

/** Runs everything, step after step, whatever fails; the last line says "N passed, N failed". */
interface Step {
  readonly name: string;
  /** Run one after the other; the step has failed when one has. The programs are those of node_modules. */
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
  /** Its tests are counted one by one; otherwise the step is one test. */
  readonly vitest?: boolean;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const vitest = (name: string, project: string): Step => ({
  name,
  commands: [['vitest', 'run', '--project', project]],
  vitest: true,
});

const STEPS: readonly Step[] = [
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings', '.']] },
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  vitest('unit, page and text tests, house', 'unit'),
  { name: 'production build for Chrome', commands: [['wxt', 'build', '-b', 'chrome']] },
  { name: 'production build for Firefox', commands: [['wxt', 'build', '-b', 'firefox']] },
  {
    name: 'build of the core for benchmarks',
    commands: [['vite', 'build', '-c', 'tests/bench/core.vite.config.ts']],
  },
  vitest('manifests, sizes, packages', 'built'),
  vitest('end to end in Chromium and Firefox', 'e2e'),
];

const root = path.resolve(import.meta.dirname, '../..');
const reports = path.join(root, '.output/test-reports');
const TIME_LIMIT = 30 * 60_000;

function runStep({ name, commands, vitest }: Step, index: number): Count {
  const report = path.join(reports, `${index}.json`);
  const reporting = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const succeeded = commands.every(([program, ...args]) => run(name, program, [...args, ...reporting]));
  const counted = vitest ? countOf(report) : { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  // A file that cannot be loaded, or no report at all, fails without a failed test.
  const hasSilentFailure = counted.failed === 0 && (!succeeded || counted.passed === 0);
  return hasSilentFailure ? { ...counted, failed: 1 } : counted;
}

function run(name: string, program: string, args: readonly string[]): boolean {
  console.log(`\n━━ ${name}: ${program} ${args.join(' ')}`);
  const { status, error } = spawnSync(path.join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: TIME_LIMIT,
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${name}: ${error.message}`);
  return status === 0;
}

function countOf(report: string): Count {
  const none = { passed: 0, failed: 0 };
  if (!existsSync(report)) return none;
  const result: unknown = JSON.parse(readFileSync(report, 'utf8'));
  if (!isRecord(result)) return none;
  return { passed: Number(result.numPassedTests), failed: Number(result.numFailedTests) };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const counts = STEPS.map(runStep);

console.log('\n━━ summary');
STEPS.forEach(({ name }, index) => {
  console.log(`${name}: ${counts[index]?.passed} passed, ${counts[index]?.failed} failed`);
});
const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
if (total('failed') > 0) process.exitCode = 1;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
