import { defineConfig } from 'vitest/config'
import { preset } from '../../scripts/vitest/preset.ts'

export default defineConfig({ test: { ...preset, include: ['src/**/*.test.ts'], globalSetup: ['src/testing-postgres.ts'] } })
