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
    restoreMocks: true,
    unstubGlobals: true,
  },
})
