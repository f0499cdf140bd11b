-- cluster_database_create: only within the private cluster
-- reference
create database ruad;
