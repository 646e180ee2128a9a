import { createFileRoute, Outlet } from '@tanstack/react-router'
import { AdminFrame } from '../../app/admin-frame.tsx'

export const Route = createFileRoute('/_app/verwaltung')({ component: AdminRoute })

function AdminRoute() {
  return (
    <AdminFrame>
      <Outlet />
    </AdminFrame>
  )
}
