import { createInflateRaw } from 'node:zlib'
import { AppError } from '@etappe/domain/kernel/errors'
import { type ArchiveEntry, checkArchive } from '../sheets/archive.ts'

/** Bytes all parts of an attached office document may unpack to; ten megabytes of real text and pictures stay far below. */
const largestUnpacked = 100 * 1024 * 1024
const headLength = 30

async function unpackedSize(bytes: Buffer, entry: ArchiveEntry, limit: number): Promise<number> {
  if (entry.method === 0) return entry.packedSize
  const start = entry.offset + headLength + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const inflate = createInflateRaw()
  inflate.end(bytes.subarray(start, start + entry.packedSize))
  let size = 0
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) break
  }
  return size
}

/**
 * Refuses an office document that unpacks to more than anybody's computer should hold, whatever its table of contents says about it.
 * Nothing of it is kept while it is looked at.
 */
export async function refuseBomb(bytes: Buffer, largest = largestUnpacked): Promise<void> {
  let room = largest
  for (const entry of checkArchive(bytes, 'file-type')) {
    const size = await unpackedSize(bytes, entry, room).catch(() => {
      throw new AppError('file-type')
    })
    room -= size
    if (room < 0) throw new AppError('too-large')
  }
}
