import type { Formats } from './format.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** Bytes as people read them, the same in every language: 340 KB, 2,1 MB. */
export const fileSize = ({ number }: Formats, bytes: number): string =>
  bytes < megabyte
    ? `${number(Math.max(1, Math.round(bytes / kilobyte)))}\u00a0KB`
    : `${number(Math.round((bytes / megabyte) * 10) / 10)}\u00a0MB`
