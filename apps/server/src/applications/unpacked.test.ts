import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { refuseBomb } from './unpacked.ts'

/** A workbook one part of which unpacks to more than its table of contents says. */
function lyingWorkbook(content: Buffer): Buffer {
  const parts = [
    { name: 'a.xml', method: 0, bytes: Buffer.from('<a/>') },
    { name: 'xl/sheet.xml', method: 8, bytes: content },
  ]
  const heads: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, method, bytes } of parts) {
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(method, 8)
    head.writeUInt32LE(bytes.length, 18)
    head.writeUInt32LE(1000, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(bytes.length, 20)
    entry.writeUInt32LE(1000, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    heads.push(head, Buffer.from(name), bytes)
    entries.push(entry, Buffer.from(name))
    offset += head.length + name.length + bytes.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...heads, directory, end])
}

const zeros = (size: number) => lyingWorkbook(deflateRawSync(Buffer.alloc(size)))

it('refuses what unpacks to more than there is room for, whatever the archive says of itself', async () => {
  await expect(refuseBomb(zeros(900_000), 1_000_000)).resolves.toBeUndefined()
  await expect(refuseBomb(zeros(1_100_000), 1_000_000)).rejects.toMatchObject({ code: 'too-large' })
})

it('refuses what does not unpack at all', async () => {
  await expect(refuseBomb(lyingWorkbook(Buffer.from('no such thing')))).rejects.toMatchObject({ code: 'file-type' })
  await expect(refuseBomb(zeros(100).subarray(0, 60))).rejects.toMatchObject({ code: 'file-type' })
})
