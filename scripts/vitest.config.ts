import { defineConfig } from 'vitest/config'
import { preset } from './vitest/preset.ts'

export default defineConfig({ test: { ...preset, include: ['**/*.test.ts'] } })
