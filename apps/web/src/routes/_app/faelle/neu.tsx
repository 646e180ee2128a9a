import { createFileRoute } from '@tanstack/react-router'
import { NewCasePage } from '../../../cases/new-case-page.tsx'

export const Route = createFileRoute('/_app/faelle/neu')({ component: NewCasePage })
