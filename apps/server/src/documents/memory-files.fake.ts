import type { Files } from '../ports.ts'
import { sha256Of } from './folder-files.ts'

/** Documents as long as the process lives. */
export function memoryFiles(): Files {
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly putAt: number }>()
  return {
    put: (bytes) => {
      const sha256 = sha256Of(bytes)
      kept.set(sha256, { bytes, putAt: Date.now() })
      return Promise.resolve(sha256)
    },
    get: (sha256) => Promise.resolve(kept.get(sha256)?.bytes),
    remove: (sha256, unlessPutSince) => {
      const isWanted = (kept.get(sha256)?.putAt ?? 0) >= unlessPutSince.getTime()
      if (!isWanted) kept.delete(sha256)
      return Promise.resolve(!isWanted)
    },
  }
}
