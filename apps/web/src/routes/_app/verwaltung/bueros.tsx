import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { OfficesPage } from '../../../offices/offices-page.tsx'

export const Route = createFileRoute('/_app/verwaltung/bueros')({ loader: prepareWords('programme'), component: OfficesPage })
