import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// What Node makes of the sources is kept beside the data, so that every start after the first takes a third less. It has to be
// asked for before they are read, the one that reads the environment among them.
// oxlint-disable-next-line node/no-process-env -- see above
enableCompileCache(join(process.env['ETAPPE_DATA'] || './data', 'compiled'))
await import('./serve.ts')
