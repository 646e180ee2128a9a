import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const year = 31_536_000

/** Speak of pages only. A script, a style or a font has no use for them, and a first visit fetches a dozen of those. */
const ofPages = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

function describeAsset(reply: FastifyReply): void {
  reply.header('cache-control', `public, max-age=${year}, immutable`)
  // Short, and strict for what a browser may open or run by itself: a picture, a worker.
  reply.header('content-security-policy', "default-src 'self';frame-ancestors 'none'")
  for (const name of ofPages) reply.raw.removeHeader(name)
}

/** The built web app. Files with a hash in their name never change; the page itself is always asked for. */
export async function staticRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      if (/\/assets\//.test(path)) describeAsset(reply)
      else reply.header('cache-control', 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]{2,5}(\?|$)/i.test(request.url)
    // Nobody finds a secret link in a search engine, nor what only those signed in see; the way in to apply may be found.
    if (!/^\/bewerben\/?(\?|$)/.test(request.url)) reply.header('x-robots-tag', 'noindex')
    return isPage ? reply.sendFile('index.html') : reply.code(404).send({ error: 'not found' })
  })
}
