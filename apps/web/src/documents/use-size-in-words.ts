import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** Bytes as people read them: 340 KB, 2,1 MB. */
export function useSizeInWords(): (bytes: number) => string {
  const { formats } = useApp()
  const words = useWords('plan').document
  return (bytes) =>
    bytes < megabyte
      ? words.kilobytes({ size: formats.number(Math.max(1, Math.round(bytes / kilobyte))) })
      : words.megabytes({ size: formats.number(Math.round((bytes / megabyte) * 10) / 10) })
}
