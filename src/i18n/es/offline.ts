import type { offline as english } from '../en/offline.ts';
import type { TranslationOf } from '../dictionary.ts';

export const offline: TranslationOf<typeof english> = {
  offline: {
    title: 'Leer sin conexión',
    description: 'Guarde este archivo en su dispositivo y léalo sin conexión.',
    intro:
      'Guarde este archivo en su dispositivo para leerlo y buscar en él sin conexión. Con conexión verá siempre la última versión, y lo guardado se actualiza mientras lee.',
    leftOut: 'No se guardan las grabaciones, los ficheros para descargar, como citas y datos, ni los de más de {size}.',
    needsScript: 'Para ello hace falta JavaScript.',
    unsupported:
      'Este navegador no puede guardar el archivo: hacen falta una conexión segura (https) y permiso para guardar datos.',
    unavailable: 'El archivo no se puede guardar ahora. Compruebe la conexión y vuelva a cargar esta página.',
    keep: 'Guardar este archivo en este dispositivo',
    size: 'Ocupa {size}.',
    storing: 'Guardando. Entretanto puede leer otras páginas.',
    progress: '{done} de {total}',
    stop: 'Detener',
    stopped: 'Se ha detenido el guardado. Lo guardado hasta ahora se conserva.',
    goOn: 'Continuar',
    stored: 'Guardado en este dispositivo el {date}: {size}.',
    mayGo: 'El navegador puede borrarlo si falta espacio o si no visita el sitio durante mucho tiempo.',
    remove: 'Quitar de este dispositivo',
    removed: 'Se ha quitado de este dispositivo.',
    space: 'No hay espacio suficiente: se necesitan {needed} más, y el navegador permite {free}.',
    connection: 'Se ha perdido la conexión. Lo guardado hasta ahora se conserva.',
    altered: 'Se ha detenido el guardado: el fichero {file} no ha llegado tal como se publicó. Inténtelo más tarde.',
  },
};
