/**
 * Given names that are usual in Spanish, without accents and in lower case. Those that are as usual as family names,
 * such as Martín and Alonso, are left out.
 */
export const SPANISH_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'abel adela adolfo adrian agueda agustin alberto alejandra alejandro alfonso alfredo alicia alvaro amalia amelia ' +
    'amparo ana andrea andres angel angela angeles angelica anibal antonia antonio araceli arturo asuncion aurelio ' +
    'aurora beatriz belen bernarda bernardo blas carlos carmela carmen carolina catalina cayetano cecilia cesar ' +
    'cipriano ciro concepcion consuelo cristina cristobal damian daniela diego dolores eduardo elena elisa elvira ' +
    'emilia emilio enrique ernesto esperanza esteban esther eugenia eugenio eusebio eva ezequiel fabian federico ' +
    'felipe felix fermin fernanda fernando fidel florencio francisca francisco genaro gerardo german gertrudis ' +
    'gonzalo graciela gregorio guadalupe guillermo gustavo hector hernan horacio ignacia ignacio ildefonso imanol ' +
    'ines inmaculada isabel isidro ivan jacinto jaime javier jeronimo jesus joaquin jordi jorge jose josefa josefina ' +
    'juan juana julia julian juliana julio leandro leonor leopoldo lidia lourdes lucas lucia luis luisa luz ' +
    'macarena magdalena manuel manuela marcela marcelino marcelo margarita maria mariana mariano mario marta matias ' +
    'matilde mauricio maximo mercedes miguel milagros monica montserrat natalia nestor nicolas nieves norberto nuria ' +
    'octavio olga oscar pablo paloma patricia patricio paula paz pedro pilar rafael ramiro ramon raquel raul rebeca ' +
    'ricardo rigoberto roberto rocio rodolfo rodrigo rogelio roman rosa rosalia rosario ruben salvador santos ' +
    'saturnino sebastian sergio severino silvia sofia soledad susana teodoro teresa tomas ursula valentin ' +
    'veronica vicente victor victoria virginia virtudes xavier yolanda'
  ).split(' '),
);
