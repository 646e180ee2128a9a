import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { preset } from '../../scripts/vitest/preset.ts'

export default defineConfig({
  plugins: [react()],
  test: {
    ...preset,
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: [...preset.setupFiles, 'src/testing/setup.ts'],
    // A screen on a real server takes its time when every suite runs at once.
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
