import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/** Files of journeys run side by side, each lane on a server and a demo database of its own. */
const lanes = [0, 1] as const
const portOf = (lane: number) => 4310 + lane
/** Read anew in every worker, which is told its lane. */
const ownLane = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)

const serverOf = (lane: number) => ({
  command: 'node ../apps/server/src/main.ts',
  url: `http://127.0.0.1:${portOf(lane)}/ready`,
  reuseExistingServer: false,
  timeout: 60_000,
  env: {
    PORT: String(portOf(lane)),
    HOST: '127.0.0.1',
    ETAPPE_DATA: mkdtempSync(join(tmpdir(), 'etappe-e2e-')),
    ETAPPE_DEMO: 'on',
    ETAPPE_URL: '',
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
  },
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
})

/** The journeys run against the built product on a fresh demo database, in the browser the system has. */
export default defineConfig({
  testDir: './journeys',
  outputDir: './.reports/artifacts',
  workers: lanes.length,
  retries: 0,
  reporter: [['list']],
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${portOf(ownLane)}`,
    actionTimeout: 10_000,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    // A trace takes as long again as what it traces: `npm run e2e -- --trace on` when one is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: lanes.map(serverOf),
})
