import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { chunks } from './chunks.ts'

/** Writes a .br and a .gz beside every text file of the build, so that the server compresses nothing while people wait. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  writeBundle({ dir }) {
    if (dir === undefined) return
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(js|css|html|svg|json)$/.test(entry.name)) continue
      const file = join(entry.parentPath, entry.name)
      const bytes = readFileSync(file)
      writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    }
  },
})

/** Lets the browser fetch the text font, the German words and what they need together with the program instead of after it. */
const preload = (): Plugin => ({
  name: 'preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {}).flatMap((file) => {
        if (file.type === 'asset' && /-next-latin-(?!ext).*\.woff2$/.test(file.fileName))
          return { tag: 'link', attrs: { rel: 'preload', href: `/${file.fileName}`, as: 'font', type: 'font/woff2', crossorigin: true } }
        if (file.type === 'asset' && /\/pieces-.*\.css$/.test(file.fileName))
          return { tag: 'link', attrs: { rel: 'stylesheet', href: `/${file.fileName}`, crossorigin: true } }
        if (file.type === 'chunk' && (file.name === 'pieces' || file.facadeModuleId?.endsWith('/i18n/src/de/index.ts')))
          return { tag: 'link', attrs: { rel: 'modulepreload', href: `/${file.fileName}`, crossorigin: true } }
        return []
      }),
  },
})

/**
 * A third of zod writes JSON schemas, which no browser needs: its functions become empty ones. Its English sentences go too: what
 * people read are the words of the product. `jitless` keeps zod from trying `new Function`, which the content security policy
 * would report.
 */
const leanZod = (): Plugin => ({
  name: 'lean-zod',
  apply: 'build',
  transform: {
    filter: { id: /zod\/v4\/(core\/(core|to-json-schema|json-schema-processors)|locales\/en)\.js$/ },
    handler: (code, id) => {
      if (id.endsWith('/core.js')) return `globalThis.__zod_globalConfig ??= { jitless: true }\n${code}`
      if (id.endsWith('/locales/en.js')) return 'export default () => ({})'
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
      return names.map((name) => `export const ${name} = () => undefined`).join('\n')
    },
  },
})

const server = 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: './src/routes',
      generatedRouteTree: './src/route-tree.gen.ts',
      quoteStyle: 'single',
      semicolons: false,
    }),
    react(),
    leanZod(),
    preload(),
    precompress(),
  ],
  // The server accepts writes from its own address only.
  server: { proxy: { '/api': { target: server, headers: { origin: server } } } },
  build: {
    target: 'baseline-widely-available',
    rolldownOptions: {
      output: {
        codeSplitting: chunks,
      },
    },
  },
})
