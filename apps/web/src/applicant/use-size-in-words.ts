import { useApplicantWords } from './use-applicant-words.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** Bytes as people read them: 340 KB, 2,1 MB. */
export function useSizeInWords(): (bytes: number) => string {
  const { formats, words } = useApplicantWords()
  return (bytes) =>
    bytes < megabyte
      ? words.files.kilobytes({ size: formats.number(Math.max(1, Math.round(bytes / kilobyte))) })
      : words.files.megabytes({ size: formats.number(Math.round((bytes / megabyte) * 10) / 10) })
}
