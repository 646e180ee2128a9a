import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const year = 31_536_000

/** The built web app. Files with a hash in their name never change; the page itself is always asked for. */
export async function staticRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', /\/assets\//.test(path) ? `public, max-age=${year}, immutable` : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]{2,5}(\?|$)/i.test(request.url)
    // Nobody finds a secret link in a search engine, nor what only those signed in see; the way in to apply may be found.
    if (!/^\/bewerben\/?(\?|$)/.test(request.url)) reply.header('x-robots-tag', 'noindex')
    return isPage ? reply.sendFile('index.html') : reply.code(404).send({ error: 'not found' })
  })
}
