import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_app/bewerbungen/$number/')({ component: () => null })
