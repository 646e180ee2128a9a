import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface SunkMail {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and body as they came over the wire. */
  readonly source: string
}

export interface SmtpSink {
  readonly url: string
  readonly mails: readonly SunkMail[]
  close(): Promise<void>
}

interface Options {
  /** Answers every recipient with this instead of taking it. */
  readonly refusal?: string
  /** Takes connections and never says a word. */
  readonly isMute?: boolean
}

/** Speaks just enough SMTP to take mails on a loopback port and keep them. */
export async function openSmtpSink({ refusal, isMute = false }: Options = {}): Promise<SmtpSink> {
  const mails: SunkMail[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    if (!isMute) converse(socket, { refusal, take: (mail) => void mails.push(mail) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Dialogue {
  readonly refusal: string | undefined
  readonly take: (mail: SunkMail) => void
}

function converse(socket: Socket, { refusal, take }: Dialogue): void {
  let waiting = ''
  let from = ''
  let to: string[] = []
  let isBody = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const answer = (line: string): void => {
    const address = /<(.*?)>/.exec(line)?.[1] ?? ''
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') say('250 sink')
    else if (verb === 'MAIL') {
      from = address
      to = []
      say('250 ok')
    } else if (verb === 'RCPT') {
      to.push(address)
      say(refusal === undefined ? '250 ok' : refusal.replace('ADDRESS', address))
    } else if (verb === 'DATA') {
      isBody = true
      say('354 go on')
    } else if (verb === 'QUIT') socket.end('221 bye\r\n')
    else say('250 ok')
  }
  say('220 sink')
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    waiting += chunk
    for (;;) {
      const end = isBody ? '\r\n.\r\n' : '\r\n'
      const at = waiting.indexOf(end)
      if (at < 0) return
      const piece = waiting.slice(0, at)
      waiting = waiting.slice(at + end.length)
      if (!isBody) answer(piece)
      else {
        isBody = false
        take({ from, to, source: piece })
        say('250 taken')
      }
    }
  })
}

/** Text of a mail: headers apart, quoted-printable decoded. */
export function textOf({ source }: SunkMail): string {
  const body = source.slice(source.indexOf('\r\n\r\n') + 4).replaceAll('\r\n', '\n')
  if (/content-transfer-encoding: base64/i.test(source)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/content-transfer-encoding: quoted-printable/i.test(source)) return body
  const bytes = body.replaceAll('=\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
