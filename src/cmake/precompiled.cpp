// Nothing: the target `precompiled` needs a source to hang its headers on (module.cmake).
