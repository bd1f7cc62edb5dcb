import type { offline as english } from '../en/offline.ts';
import type { TranslationOf } from '../dictionary.ts';

export const offline: TranslationOf<typeof english> = {
  offline: {
    title: 'Lire hors ligne',
    description: 'Conserver cette archive sur votre appareil et la lire sans connexion.',
    intro:
      'Conservez cette archive sur votre appareil pour la lire et y faire des recherches sans connexion. Avec une connexion, vous voyez toujours la dernière version, et la copie conservée est mise à jour pendant votre lecture.',
    leftOut:
      'Les enregistrements, les fichiers à télécharger, comme les références et les données, et les fichiers qui dépassent {size} ne sont pas conservés.',
    needsScript: 'JavaScript est nécessaire.',
    unsupported:
      'Ce navigateur ne peut pas conserver l’archive : il faut une connexion sécurisée (https) et l’autorisation d’enregistrer des données.',
    unavailable:
      'L’archive ne peut pas être conservée pour le moment. Vérifiez votre connexion, puis rechargez cette page.',
    keep: 'Conserver cette archive sur cet appareil',
    size: 'Elle occupe {size}.',
    storing: 'Enregistrement en cours. Vous pouvez lire d’autres pages en attendant.',
    progress: '{done} sur {total}',
    stop: 'Arrêter',
    stopped: 'L’enregistrement est arrêté. Ce qui est déjà enregistré est conservé.',
    goOn: 'Continuer',
    stored: 'Conservée sur cet appareil le {date} : {size}.',
    mayGo: 'Le navigateur peut la supprimer si l’espace manque ou si vous ne visitez pas le site pendant longtemps.',
    remove: 'Retirer de cet appareil',
    removed: 'L’archive a été retirée de cet appareil.',
    space: 'L’espace est insuffisant : il faut encore {needed}, et le navigateur autorise {free}.',
    connection: 'La connexion a été perdue. Ce qui est déjà enregistré est conservé.',
    altered:
      'L’enregistrement est arrêté : le fichier {file} n’est pas arrivé tel qu’il a été publié. Réessayez plus tard.',
  },
};
