import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** Bytes as people read them: 340 KB, 2,1 MB. */
export function useSize(): (bytes: number) => string {
  const { formats } = useApp()
  const { files } = useWords('intake').page
  return (bytes) =>
    bytes < megabyte
      ? files.kilobytes({ size: formats.number(Math.max(1, Math.round(bytes / kilobyte))) })
      : files.megabytes({ size: formats.number(Math.round((bytes / megabyte) * 10) / 10) })
}
