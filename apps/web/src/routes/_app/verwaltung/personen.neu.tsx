import { createFileRoute } from '@tanstack/react-router'
import { InvitePage } from '../../../users/invite-page.tsx'

export const Route = createFileRoute('/_app/verwaltung/personen/neu')({ component: InvitePage })
